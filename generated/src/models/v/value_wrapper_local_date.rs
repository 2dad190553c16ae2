// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperLocalDate`.
#[non_exhaustive]
pub struct ValueWrapperLocalDate {
    /// `value`.
    pub value: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperLocalDate {
    "value" Date value,
});

rt::setters!(ValueWrapperLocalDate {
    0 value with_value(impl Into<rt::Date>) clear_value,
});
