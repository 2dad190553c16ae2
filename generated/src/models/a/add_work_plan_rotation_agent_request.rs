// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddWorkPlanRotationAgentRequest`.
///
/// The service requires `dateRange`, `position`, `userId` in requests.
#[non_exhaustive]
pub struct AddWorkPlanRotationAgentRequest {
    /// `dateRange`, required.
    pub date_range: Option<super::DateRangeWithOptionalEnd>,
    /// `position`, required.
    pub position: Option<i64>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AddWorkPlanRotationAgentRequest {
    "dateRange" Any date_range,
    "position" Int position,
    "userId" Str user_id,
});

rt::setters!(AddWorkPlanRotationAgentRequest {
    0 date_range with_date_range(super::DateRangeWithOptionalEnd) clear_date_range,
    1 position with_position(i64) clear_position,
    2 user_id with_user_id(impl Into<String>) clear_user_id,
});
