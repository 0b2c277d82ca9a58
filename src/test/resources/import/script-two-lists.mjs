export const upcomingTalks = [ {talk: "A", event: "SeaConf", date: "2027-03-04"} ]
export const pastTalks = [
  {talk: "B", event: "SandConf", date: "2021-03-04", link: "https://sand.example/"},
  {talk: "C", event: "RockConf", date: "2020-03-04"}
]
