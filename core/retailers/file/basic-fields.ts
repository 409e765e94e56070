import { fileField, named, type FileField } from "./field.ts";
import { serviceStyles } from "./service-styles.ts";

/** Who the retailer is, beside the name, address and phone that its dated history keeps. */
export const basicFields: readonly FileField[] = [
  fileField({
    id: "contactPerson",
    group: "basic",
    ...named("联系人", "聯絡人", "Contact person"),
    type: "text",
    most: 40,
  }),
  fileField({
    id: "postcode",
    group: "basic",
    ...named("邮政编码", "郵遞區號", "Postcode"),
    type: "text",
    digits: true,
    least: 5,
    most: 6,
  }),
  fileField({
    id: "businessRegistrationNumber",
    group: "basic",
    ...named("营业执照号", "營業登記號", "Business registration number"),
    type: "text",
    most: 40,
  }),
  fileField({
    id: "taxNumber",
    group: "basic",
    ...named("税号", "稅號", "Tax number"),
    type: "text",
    most: 40,
  }),
  fileField({
    id: "category",
    group: "basic",
    ...named("客户类别", "客戶類別", "Category"),
    type: "choice",
    choices: {
      main: named("主力", "主力", "Main"),
      general: named("一般", "一般", "General"),
      scattered: named("零散", "零散", "Scattered"),
    },
  }),
  fileField({
    id: "urbanRuralCode",
    group: "basic",
    ...named("城乡分类", "城鄉分類", "Urban or rural place"),
    type: "choice",
    choices: {
      city: named("主城区", "主城區", "Main city"),
      cityFringe: named("城乡结合区", "城鄉結合區", "City fringe"),
      townCentre: named("镇中心区", "鎮中心區", "Town centre"),
      townFringe: named("镇乡结合区", "鎮鄉結合區", "Town fringe"),
      townshipCentre: named("乡中心区", "鄉中心區", "Township centre"),
      village: named("村庄", "村莊", "Village"),
      special: named("特殊区域", "特殊區域", "Special area"),
    },
  }),
  fileField({
    id: "selfDisciplineGroup",
    group: "basic",
    ...named("诚信自律小组", "誠信自律小組", "Self-discipline group"),
    type: "text",
    most: 60,
  }),
  fileField({
    id: "serviceStyle",
    group: "basic",
    ...named("服务方式（备注）", "服務方式（備註）", "Style of service (a note)"),
    type: "choice",
    choices: serviceStyles,
    access: "staff",
  }),
];
