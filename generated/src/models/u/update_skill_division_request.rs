// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateSkillDivisionRequest`.
#[non_exhaustive]
pub struct UpdateSkillDivisionRequest {
    /// `divisionId`.
    pub division_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateSkillDivisionRequest {
    "divisionId" Str division_id,
});

rt::setters!(UpdateSkillDivisionRequest {
    0 division_id with_division_id(impl Into<String>) clear_division_id,
});
