create table career_grade (
  grade        int           not null,
  version      bigint        not null,
  title        varchar(50)   not null,
  months_below int           not null,
  composite    decimal(5, 2) not null,
  trainings    int           not null,
  duties       varchar(500),
  constraint pk_career_grade primary key (grade)
);

insert into career_grade (grade, version, title, months_below, composite, trainings, duties) values
  (1, 0, '见习客服', 0, 0, 0, '在带教下处理常见咨询'),
  (2, 0, '初级客服', 3, 80, 1, '独立处理常见咨询'),
  (3, 0, '中级客服', 6, 82, 1, '处理全部咨询与一般投诉'),
  (4, 0, '高级客服', 12, 85, 2, '处理疑难投诉，带教新人'),
  (5, 0, '资深客服', 12, 88, 2, '处理重大投诉，编写话术与知识库'),
  (6, 0, '客服专家', 18, 90, 3, '分析问题根源，提出并推动改进'),
  (7, 0, '组长', 18, 90, 3, '带领一个小组'),
  (8, 0, '主管', 24, 90, 4, '带领一个团队，制定并评定改进计划'),
  (9, 0, '副经理', 24, 90, 4, '协助负责部门的质量与人员'),
  (10, 0, '经理', 36, 90, 4, '负责部门');
