// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleDateTimeConditionParameters`.
#[non_exhaustive]
pub struct CampaignRuleDateTimeConditionParameters {
    /// `dayOfMonth`.
    pub day_of_month: Option<super::CampaignRuleDayOfMonthParameters>,
    /// `dayOfWeek`.
    pub day_of_week: Option<super::CampaignRuleDayOfWeekParameters>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `specificDate`.
    pub specific_date: Option<super::CampaignRuleSpecificDateParameters>,
    /// `timeOfDay`.
    pub time_of_day: Option<super::CampaignRuleTimeOfDayParameters>,
    /// `weekDayOfMonth`.
    pub week_day_of_month: Option<super::CampaignRuleWeekDayOfMonthParameters>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleDateTimeConditionParameters {
    "dayOfMonth" Any day_of_month,
    "dayOfWeek" Any day_of_week,
    "inverted" Bool inverted,
    "specificDate" Any specific_date,
    "timeOfDay" Any time_of_day,
    "weekDayOfMonth" Any week_day_of_month,
});

rt::setters!(CampaignRuleDateTimeConditionParameters {
    0 day_of_month with_day_of_month(super::CampaignRuleDayOfMonthParameters) clear_day_of_month,
    1 day_of_week with_day_of_week(super::CampaignRuleDayOfWeekParameters) clear_day_of_week,
    2 inverted with_inverted(bool) clear_inverted,
    3 specific_date with_specific_date(super::CampaignRuleSpecificDateParameters) clear_specific_date,
    4 time_of_day with_time_of_day(super::CampaignRuleTimeOfDayParameters) clear_time_of_day,
    5 week_day_of_month with_week_day_of_month(super::CampaignRuleWeekDayOfMonthParameters) clear_week_day_of_month,
});
