// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperDate`.
#[non_exhaustive]
pub struct ValueWrapperDate {
    /// `value`.
    pub value: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperDate {
    "value" DateTime value,
});

rt::setters!(ValueWrapperDate {
    0 value with_value(impl Into<rt::DateTime>) clear_value,
});
