// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateIsOutOfOfficeCount`.
#[non_exhaustive]
pub struct AgentStateIsOutOfOfficeCount {
    /// `count`.
    pub count: Option<i64>,
    /// `isOutOfOffice`.
    pub is_out_of_office: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AgentStateIsOutOfOfficeCount {
    "count" Int count,
    "isOutOfOffice" Bool is_out_of_office,
});
