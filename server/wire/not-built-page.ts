/** What a browser shows when the web application has not been built yet. */
export const notBuiltPage = `<!doctype html>
<html lang="zh-Hans">
  <meta charset="utf-8" />
  <title>动销 Dongxiao</title>
  <body style="font: 16px/1.6 system-ui, sans-serif; margin: 15vh auto; max-width: 36rem; padding: 0 1rem">
    <h1>网页尚未生成</h1>
    <p>服务已在运行。请停止后用 <code>npm start</code> 启动，它会先生成网页。</p>
    <h1 lang="en">The pages are not built yet</h1>
    <p lang="en">The server is up. Stop it and start it with <code>npm start</code>: that builds the pages first.</p>
  </body>
</html>
`;
