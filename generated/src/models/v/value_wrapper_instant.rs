// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperInstant`.
#[non_exhaustive]
pub struct ValueWrapperInstant {
    /// `value`.
    pub value: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperInstant {
    "value" DateTime value,
});

rt::setters!(ValueWrapperInstant {
    0 value with_value(impl Into<rt::DateTime>) clear_value,
});
