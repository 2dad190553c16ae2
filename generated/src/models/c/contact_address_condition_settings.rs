// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactAddressConditionSettings`.
///
/// The service requires `operator`, `value` in requests.
#[non_exhaustive]
pub struct ContactAddressConditionSettings {
    /// `operator`, required.
    pub operator: Option<super::ContactAddressConditionSettingsOperator>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`ContactAddressConditionSettings`](super::ContactAddressConditionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactAddressConditionSettingsOperator {
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

rt::model!(ContactAddressConditionSettings {
    "operator" Enum operator,
    "value" Str value,
});

rt::setters!(ContactAddressConditionSettings {
    0 operator with_operator(impl Into<super::ContactAddressConditionSettingsOperator>) clear_operator,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ContactAddressConditionSettingsOperator {
    Equals = "Equals",
    Contains = "Contains",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
});
