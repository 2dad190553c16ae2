// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemOnCreateRuleUpdate`.
#[non_exhaustive]
pub struct WorkitemOnCreateRuleUpdate {
    /// `name`.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemOnCreateRuleUpdate {
    "name" Str name,
});

rt::setters!(WorkitemOnCreateRuleUpdate {
    0 name with_name(impl Into<String>) clear_name,
});
