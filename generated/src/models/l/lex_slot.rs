// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LexSlot`.
#[non_exhaustive]
pub struct LexSlot {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LexSlot {
    "description" Str description,
    "name" Str name,
    "priority" Int priority,
    "type" Str r#type,
});
