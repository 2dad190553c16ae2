// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingInitialConfiguration`.
#[non_exhaustive]
pub struct MessagingInitialConfiguration {
    /// `additionalInfo`.
    pub additional_info: Option<std::collections::BTreeMap<String, String>>,
    /// `alerting`.
    pub alerting: Option<bool>,
    /// `fromAddress`, required.
    pub from_address: Option<String>,
    /// `held`.
    pub held: Option<bool>,
    /// `inbound`.
    pub inbound: Option<bool>,
    /// `invitedBy`.
    pub invited_by: Option<String>,
    /// `messageType`.
    pub message_type: Option<super::MessagingInitialConfigurationMessageType>,
    /// `toAddress`, required.
    pub to_address: Option<String>,
    __marks: rt::Marks,
}
/// The values of `messageType` in [`MessagingInitialConfiguration`](super::MessagingInitialConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingInitialConfigurationMessageType {
    /// `Sms`
    Sms,
    /// `Twitter`
    Twitter,
    /// `Facebook`
    Facebook,
    /// `Line`
    Line,
    /// `WhatsApp`
    WhatsApp,
    /// `WebMessage`
    WebMessage,
    /// `Open`
    Open,
    /// `Instagram`
    Instagram,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingInitialConfiguration {
    "additionalInfo" Any additional_info,
    "alerting" Bool alerting,
    "fromAddress" Str from_address,
    "held" Bool held,
    "inbound" Bool inbound,
    "invitedBy" Str invited_by,
    "messageType" Enum message_type,
    "toAddress" Str to_address,
});

rt::open_enum!(MessagingInitialConfigurationMessageType {
    Sms = "Sms",
    Twitter = "Twitter",
    Facebook = "Facebook",
    Line = "Line",
    WhatsApp = "WhatsApp",
    WebMessage = "WebMessage",
    Open = "Open",
    Instagram = "Instagram",
    Unknown = "Unknown",
});
