// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssignedAgentDetails`.
#[non_exhaustive]
pub struct AssignedAgentDetails {
    /// `endDate`.
    pub end_date: Option<rt::Date>,
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AssignedAgentDetails {
    "endDate" Date end_date,
    "id" Str id,
});
