// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateRoutingSkill`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateRoutingSkill {
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateRoutingSkill {
    "divisionId" Str division_id,
    "name" Str name,
});

rt::setters!(CreateRoutingSkill {
    0 division_id with_division_id(impl Into<String>) clear_division_id,
    1 name with_name(impl Into<String>) clear_name,
});
