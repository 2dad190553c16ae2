// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimUserRoutingLanguage`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ScimUserRoutingLanguage {
    /// `name`, required.
    pub name: Option<String>,
    /// `proficiency`.
    pub proficiency: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ScimUserRoutingLanguage {
    "name" Str name,
    "proficiency" Float proficiency,
});

rt::setters!(ScimUserRoutingLanguage {
    0 name with_name(impl Into<String>) clear_name,
    1 proficiency with_proficiency(f64) clear_proficiency,
});
