// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntradayPlanningGroupRequest`.
///
/// The service requires `businessUnitDate`, `categories` in requests.
#[non_exhaustive]
pub struct IntradayPlanningGroupRequest {
    /// `businessUnitDate`, required.
    pub business_unit_date: Option<rt::Date>,
    /// `categories`, required.
    pub categories: Option<Vec<String>>,
    /// `intervalLengthMinutes`.
    pub interval_length_minutes: Option<i64>,
    /// `planningGroupIds`.
    pub planning_group_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(IntradayPlanningGroupRequest {
    "businessUnitDate" Date business_unit_date,
    "categories" Texts categories,
    "intervalLengthMinutes" Int interval_length_minutes,
    "planningGroupIds" Texts planning_group_ids,
});

rt::setters!(IntradayPlanningGroupRequest {
    0 business_unit_date with_business_unit_date(impl Into<rt::Date>) clear_business_unit_date,
    1 categories with_categories(Vec<String>) clear_categories,
    2 interval_length_minutes with_interval_length_minutes(i64) clear_interval_length_minutes,
    3 planning_group_ids with_planning_group_ids(Vec<String>) clear_planning_group_ids,
});
