// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallForwardingEventTarget`.
#[non_exhaustive]
pub struct CallForwardingEventTarget {
    /// `type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CallForwardingEventTarget {
    "type" Str r#type,
    "value" Str value,
});
