// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateWorkPlanRotationAgentRequest`.
///
/// The service requires `userId` in requests.
#[non_exhaustive]
pub struct UpdateWorkPlanRotationAgentRequest {
    /// `dateRange`.
    pub date_range: Option<super::DateRangeWithOptionalEnd>,
    /// `delete`.
    pub delete: Option<bool>,
    /// `position`.
    pub position: Option<i64>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateWorkPlanRotationAgentRequest {
    "dateRange" Any date_range,
    "delete" Bool delete,
    "position" Int position,
    "userId" Str user_id,
});

rt::setters!(UpdateWorkPlanRotationAgentRequest {
    0 date_range with_date_range(super::DateRangeWithOptionalEnd) clear_date_range,
    1 delete with_delete(bool) clear_delete,
    2 position with_position(i64) clear_position,
    3 user_id with_user_id(impl Into<String>) clear_user_id,
});
