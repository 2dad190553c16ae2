// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyAttribute`.
#[non_exhaustive]
pub struct PolicyAttribute {
    /// `description`.
    pub description: Option<String>,
    /// `featureToggle`.
    pub feature_toggle: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::PolicyAttributeType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`PolicyAttribute`](super::PolicyAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum PolicyAttributeType {
    /// `BOOLEAN`
    Boolean,
    /// `NUMBER`
    Number,
    /// `STRING`
    String,
    /// `STRING_LIST`
    StringList,
    /// `TIME`
    Time,
    /// `RELATIVE_TIME`
    RelativeTime,
    /// `DATE`
    Date,
    /// `TIME_RANGE`
    TimeRange,
    /// `DAY_RANGE`
    DayRange,
    /// `IP_ADDRESS`
    IpAddress,
    /// `IP_CIDR`
    IpCidr,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PolicyAttribute {
    "description" Str description,
    "featureToggle" Str feature_toggle,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(PolicyAttributeType {
    Boolean = "BOOLEAN",
    Number = "NUMBER",
    String = "STRING",
    StringList = "STRING_LIST",
    Time = "TIME",
    RelativeTime = "RELATIVE_TIME",
    Date = "DATE",
    TimeRange = "TIME_RANGE",
    DayRange = "DAY_RANGE",
    IpAddress = "IP_ADDRESS",
    IpCidr = "IP_CIDR",
});
