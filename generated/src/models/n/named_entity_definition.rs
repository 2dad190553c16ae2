// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NamedEntityDefinition`.
///
/// The service requires `name`, `type` in requests.
#[non_exhaustive]
pub struct NamedEntityDefinition {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NamedEntityDefinition {
    "name" Str name,
    "type" Str r#type,
});

rt::setters!(NamedEntityDefinition {
    0 name with_name(impl Into<String>) clear_name,
    1 r#type with_type(impl Into<String>) clear_type,
});
