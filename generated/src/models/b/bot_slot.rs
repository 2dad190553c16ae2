// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotSlot`.
///
/// The service requires `name`, `type` in requests.
#[non_exhaustive]
pub struct BotSlot {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotSlot {
    "name" Str name,
    "type" Str r#type,
});

rt::setters!(BotSlot {
    0 name with_name(impl Into<String>) clear_name,
    1 r#type with_type(impl Into<String>) clear_type,
});
