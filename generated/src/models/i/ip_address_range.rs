// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IpAddressRange`.
#[non_exhaustive]
pub struct IpAddressRange {
    /// `cidr`.
    pub cidr: Option<String>,
    /// `direction`.
    pub direction: Option<super::IpAddressRangeDirection>,
    /// `region`.
    pub region: Option<String>,
    /// `service`.
    pub service: Option<super::IpAddressRangeService>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`IpAddressRange`](super::IpAddressRange).
#[derive(Clone)]
#[non_exhaustive]
pub enum IpAddressRangeDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// `both`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `service` in [`IpAddressRange`](super::IpAddressRange).
#[derive(Clone)]
#[non_exhaustive]
pub enum IpAddressRangeService {
    /// `api`
    Api,
    /// `data-actions`
    DataActions,
    /// `smtp`
    Smtp,
    /// `imap`
    Imap,
    /// `graphapi`
    Graphapi,
    /// `audiohook`
    Audiohook,
    /// `open-messaging`
    OpenMessaging,
    /// `tts-connector`
    TtsConnector,
    /// `audio-connector`
    AudioConnector,
    /// `byot-stt`
    ByotStt,
    /// `bot-connector`
    BotConnector,
    /// `byo-smpp`
    ByoSmpp,
    /// `encryption`
    Encryption,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IpAddressRange {
    "cidr" Str cidr,
    "direction" Enum direction,
    "region" Str region,
    "service" Enum service,
});

rt::open_enum!(IpAddressRangeDirection {
    Inbound = "inbound",
    Outbound = "outbound",
    Both = "both",
});

rt::open_enum!(IpAddressRangeService {
    Api = "api",
    DataActions = "data-actions",
    Smtp = "smtp",
    Imap = "imap",
    Graphapi = "graphapi",
    Audiohook = "audiohook",
    OpenMessaging = "open-messaging",
    TtsConnector = "tts-connector",
    AudioConnector = "audio-connector",
    ByotStt = "byot-stt",
    BotConnector = "bot-connector",
    ByoSmpp = "byo-smpp",
    Encryption = "encryption",
});
