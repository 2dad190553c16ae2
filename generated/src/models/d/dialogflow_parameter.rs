// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialogflowParameter`.
#[non_exhaustive]
pub struct DialogflowParameter {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialogflowParameter {
    "name" Str name,
    "type" Str r#type,
});
