// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KeyRotationSchedule`.
///
/// The service requires `period` in requests.
#[non_exhaustive]
pub struct KeyRotationSchedule {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `period`, required.
    pub period: Option<super::KeyRotationSchedulePeriod>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `period` in [`KeyRotationSchedule`](super::KeyRotationSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyRotationSchedulePeriod {
    /// `DISABLED`
    Disabled,
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// `MONTHLY`
    Monthly,
    /// `YEARLY`
    Yearly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KeyRotationSchedule {
    "id" Str id,
    "name" Str name,
    "period" Enum period,
    "selfUri" Str self_uri,
});

rt::setters!(KeyRotationSchedule {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 period with_period(impl Into<super::KeyRotationSchedulePeriod>) clear_period,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(KeyRotationSchedulePeriod {
    Disabled = "DISABLED",
    Daily = "DAILY",
    Weekly = "WEEKLY",
    Monthly = "MONTHLY",
    Yearly = "YEARLY",
});
