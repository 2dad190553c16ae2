// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocationEmergencyNumber`.
#[non_exhaustive]
pub struct LocationEmergencyNumber {
    /// `e164`.
    pub e164: Option<String>,
    /// `number`.
    pub number: Option<String>,
    /// `type`.
    pub r#type: Option<super::LocationEmergencyNumberType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`LocationEmergencyNumber`](super::LocationEmergencyNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationEmergencyNumberType {
    /// `default`
    Default,
    /// `elin`
    Elin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LocationEmergencyNumber {
    "e164" Str e164,
    "number" Str number,
    "type" Enum r#type,
});

rt::setters!(LocationEmergencyNumber {
    0 e164 with_e164(impl Into<String>) clear_e164,
    1 number with_number(impl Into<String>) clear_number,
    2 r#type with_type(impl Into<super::LocationEmergencyNumberType>) clear_type,
});

rt::open_enum!(LocationEmergencyNumberType {
    Default = "default",
    Elin = "elin",
});
