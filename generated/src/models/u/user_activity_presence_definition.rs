// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityPresenceDefinition`.
#[non_exhaustive]
pub struct UserActivityPresenceDefinition {
    /// `id`, required.
    pub id: Option<String>,
    /// `systemPresence`, required.
    pub system_presence: Option<super::UserActivityPresenceDefinitionSystemPresence>,
    __marks: rt::Marks,
}
/// The values of `systemPresence` in [`UserActivityPresenceDefinition`](super::UserActivityPresenceDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityPresenceDefinitionSystemPresence {
    /// `AVAILABLE`
    Available,
    /// `AWAY`
    Away,
    /// `BUSY`
    Busy,
    /// `OFFLINE`
    Offline,
    /// `IDLE`
    Idle,
    /// `ON_QUEUE`
    OnQueue,
    /// `MEAL`
    Meal,
    /// `TRAINING`
    Training,
    /// `MEETING`
    Meeting,
    /// `BREAK`
    Break,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserActivityPresenceDefinition {
    "id" Str id,
    "systemPresence" Enum system_presence,
});

rt::open_enum!(UserActivityPresenceDefinitionSystemPresence {
    Available = "AVAILABLE",
    Away = "AWAY",
    Busy = "BUSY",
    Offline = "OFFLINE",
    Idle = "IDLE",
    OnQueue = "ON_QUEUE",
    Meal = "MEAL",
    Training = "TRAINING",
    Meeting = "MEETING",
    Break = "BREAK",
});
