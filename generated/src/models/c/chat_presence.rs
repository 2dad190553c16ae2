// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatPresence`.
#[non_exhaustive]
pub struct ChatPresence {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `organizationPresence`.
    pub organization_presence: Option<super::OrganizationPresence>,
    /// `outOfOffice`.
    pub out_of_office: Option<super::OutOfOffice>,
    /// `source`.
    pub source: Option<String>,
    /// `systemPresence`.
    pub system_presence: Option<super::ChatPresenceSystemPresence>,
    __marks: rt::Marks,
}
/// The values of `systemPresence` in [`ChatPresence`](super::ChatPresence).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatPresenceSystemPresence {
    /// `Available`
    Available,
    /// `Away`
    Away,
    /// `Busy`
    Busy,
    /// `Offline`
    Offline,
    /// `Idle`
    Idle,
    /// `OnQueue`
    OnQueue,
    /// `Meal`
    Meal,
    /// `Training`
    Training,
    /// `Meeting`
    Meeting,
    /// `Break`
    Break,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChatPresence {
    "dateModified" DateTime date_modified,
    "message" Str message,
    "organizationPresence" Any organization_presence,
    "outOfOffice" Any out_of_office,
    "source" Str source,
    "systemPresence" Enum system_presence,
});

rt::open_enum!(ChatPresenceSystemPresence {
    Available = "Available",
    Away = "Away",
    Busy = "Busy",
    Offline = "Offline",
    Idle = "Idle",
    OnQueue = "OnQueue",
    Meal = "Meal",
    Training = "Training",
    Meeting = "Meeting",
    Break = "Break",
});
