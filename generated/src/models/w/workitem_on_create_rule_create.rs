// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemOnCreateRuleCreate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct WorkitemOnCreateRuleCreate {
    /// `name`, required.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemOnCreateRuleCreate {
    "name" Str name,
});

rt::setters!(WorkitemOnCreateRuleCreate {
    0 name with_name(impl Into<String>) clear_name,
});
