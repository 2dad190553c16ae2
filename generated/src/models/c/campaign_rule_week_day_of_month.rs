// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleWeekDayOfMonth`.
///
/// The service requires `dayOfWeek` in requests.
#[non_exhaustive]
pub struct CampaignRuleWeekDayOfMonth {
    /// `dayOfWeek`, required.
    pub day_of_week: Option<i64>,
    /// `month`.
    pub month: Option<i64>,
    /// `occurrence`.
    pub occurrence: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignRuleWeekDayOfMonth {
    "dayOfWeek" Int day_of_week,
    "month" Int month,
    "occurrence" Int occurrence,
});

rt::setters!(CampaignRuleWeekDayOfMonth {
    0 day_of_week with_day_of_week(i64) clear_day_of_week,
    1 month with_month(i64) clear_month,
    2 occurrence with_occurrence(i64) clear_occurrence,
});
