// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactAddressTypeConditionSettings`.
///
/// The service requires `operator`, `value` in requests.
#[non_exhaustive]
pub struct ContactAddressTypeConditionSettings {
    /// `operator`, required.
    pub operator: Option<super::ContactAddressTypeConditionSettingsOperator>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`ContactAddressTypeConditionSettings`](super::ContactAddressTypeConditionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactAddressTypeConditionSettingsOperator {
    /// `Equals`
    Equals,
    /// `Contains`
    Contains,
    /// `BeginsWith`
    BeginsWith,
    /// `EndsWith`
    EndsWith,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactAddressTypeConditionSettings {
    "operator" Enum operator,
    "value" Str value,
});

rt::setters!(ContactAddressTypeConditionSettings {
    0 operator with_operator(impl Into<super::ContactAddressTypeConditionSettingsOperator>) clear_operator,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ContactAddressTypeConditionSettingsOperator {
    Equals = "Equals",
    Contains = "Contains",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
});
