// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManagementUnit`.
#[non_exhaustive]
pub struct ManagementUnit {
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `settings`.
    pub settings: Option<super::ManagementUnitSettingsResponse>,
    /// `startDayOfWeek`.
    pub start_day_of_week: Option<super::ManagementUnitStartDayOfWeek>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `startDayOfWeek` in [`ManagementUnit`](super::ManagementUnit).
#[derive(Clone)]
#[non_exhaustive]
pub enum ManagementUnitStartDayOfWeek {
    /// `Sunday`
    Sunday,
    /// `Monday`
    Monday,
    /// `Tuesday`
    Tuesday,
    /// `Wednesday`
    Wednesday,
    /// `Thursday`
    Thursday,
    /// `Friday`
    Friday,
    /// `Saturday`
    Saturday,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ManagementUnit {
    "businessUnit" Any business_unit,
    "dateModified" DateTime date_modified,
    "division" Any division,
    "id" Str id,
    "metadata" Any metadata,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "settings" Any settings,
    "startDayOfWeek" Enum start_day_of_week,
    "timeZone" Str time_zone,
    "version" Int version,
});

rt::open_enum!(ManagementUnitStartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
