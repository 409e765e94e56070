import { UploadOutlined } from "@ant-design/icons";
import { Button, type ButtonProps, Upload } from "antd";

interface Props extends Pick<ButtonProps, "type" | "disabled"> {
  readonly word: string;
  readonly isPending?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that takes a table in a file, and hands it on as it is. */
export function FileButton({ word, isPending = false, onFile, ...look }: Props) {
  return (
    <Upload
      accept=".xlsx,.csv,.gz,.txt"
      showUploadList={false}
      beforeUpload={(file) => {
        onFile(file);
        return false;
      }}
    >
      <Button {...look} icon={<UploadOutlined />} loading={isPending}>
        {word}
      </Button>
    </Upload>
  );
}
