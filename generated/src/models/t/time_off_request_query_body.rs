// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffRequestQueryBody`.
#[non_exhaustive]
pub struct TimeOffRequestQueryBody {
    /// `dateRange`.
    pub date_range: Option<super::DateRange>,
    /// `ids`.
    pub ids: Option<Vec<String>>,
    /// `statuses`.
    pub statuses: Option<Vec<String>>,
    /// `substatuses`.
    pub substatuses: Option<Vec<String>>,
    /// `teamIds`.
    pub team_ids: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffRequestQueryBody {
    "dateRange" Any date_range,
    "ids" Texts ids,
    "statuses" Texts statuses,
    "substatuses" Texts substatuses,
    "teamIds" Texts team_ids,
    "userIds" Texts user_ids,
});

rt::setters!(TimeOffRequestQueryBody {
    0 date_range with_date_range(super::DateRange) clear_date_range,
    1 ids with_ids(Vec<String>) clear_ids,
    2 statuses with_statuses(Vec<String>) clear_statuses,
    3 substatuses with_substatuses(Vec<String>) clear_substatuses,
    4 team_ids with_team_ids(Vec<String>) clear_team_ids,
    5 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
