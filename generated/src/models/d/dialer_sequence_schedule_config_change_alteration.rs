// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerSequenceScheduleConfigChangeAlteration`.
#[non_exhaustive]
pub struct DialerSequenceScheduleConfigChangeAlteration {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    /// `type`.
    pub r#type: Option<super::DialerSequenceScheduleConfigChangeAlterationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DialerSequenceScheduleConfigChangeAlteration`](super::DialerSequenceScheduleConfigChangeAlteration).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerSequenceScheduleConfigChangeAlterationType {
    /// `Exclusion`
    Exclusion,
    /// `Inclusion`
    Inclusion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerSequenceScheduleConfigChangeAlteration {
    "additionalProperties" Any additional_properties_2,
    "end" Str end,
    "start" Str start,
    "type" Enum r#type,
});

rt::open_enum!(DialerSequenceScheduleConfigChangeAlterationType {
    Exclusion = "Exclusion",
    Inclusion = "Inclusion",
});
