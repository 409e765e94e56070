const listed = (text: string): string[] => text.trim().split(/\s+/);

/** Streets of towns, invented. */
export const streets = listed(`
  望溪路 杨柳街 青石巷 稻香路 文澜街 东圩路 西圩路 听雨巷 广济桥街 南塘路
  北塘路 织锦街 粮仓路 渡口街 槐荫路 钟鼓巷 采菱路 新圃街 砚池路 翠屏路
  映月街 老船坞路 梧桐里 丰禾路 同德街 平章路 晴岚路 荷风街 集贤巷 迎春路
`);

/** Townships, invented. */
export const townships = listed(`
  柳河镇 石泉埠镇 青坡镇 沙湾渡镇 双圩镇 桂坪乡 野渡镇 莲塘口镇 枫树岗镇 马蹄湾乡
  古槐镇 苇荡镇 茶亭镇 五里铺镇 北埠镇 杏花坞乡 横塘镇 牛栏坪乡 青瓦镇 高埂镇
  鹭洲乡 乌桕镇 长埂乡
`);

/** Villages, invented. */
export const villages = listed(`
  大柳村 小柳村 前圩村 后圩村 梨树湾村 石碾村 双井村 桥头村 塘边村 东岗村
  西岗村 油坊村 竹篱村 芦花村 磨盘村 南坡村 北坡村 水车村 老窑村 河沿村
  瓦屋村 豆塍村 苇塘村
`);
