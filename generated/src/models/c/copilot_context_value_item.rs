// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotContextValueItem`.
#[non_exhaustive]
pub struct CopilotContextValueItem {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CopilotContextValueItem {
    "name" Str name,
    "value" Str value,
});
