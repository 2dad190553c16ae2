// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValueWrapperBuShortTermForecastReference`.
#[non_exhaustive]
pub struct ValueWrapperBuShortTermForecastReference {
    /// `value`.
    pub value: Option<super::BuShortTermForecastReference>,
    __marks: rt::Marks,
}

rt::model!(ValueWrapperBuShortTermForecastReference {
    "value" Any value,
});

rt::setters!(ValueWrapperBuShortTermForecastReference {
    0 value with_value(super::BuShortTermForecastReference) clear_value,
});
