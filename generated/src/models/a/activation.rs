// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Activation`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct Activation {
    /// `delayInSeconds`.
    pub delay_in_seconds: Option<i64>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Activation {
    "delayInSeconds" Int delay_in_seconds,
    "type" Str r#type,
});

rt::setters!(Activation {
    0 delay_in_seconds with_delay_in_seconds(i64) clear_delay_in_seconds,
    1 r#type with_type(impl Into<String>) clear_type,
});
