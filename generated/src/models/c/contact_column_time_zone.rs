// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactColumnTimeZone`.
#[non_exhaustive]
pub struct ContactColumnTimeZone {
    /// `columnType`.
    pub column_type: Option<super::ContactColumnTimeZoneColumnType>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `columnType` in [`ContactColumnTimeZone`](super::ContactColumnTimeZone).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactColumnTimeZoneColumnType {
    /// `PHONE`
    Phone,
    /// `ZIP`
    Zip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactColumnTimeZone {
    "columnType" Enum column_type,
    "timeZone" Str time_zone,
});

rt::setters!(ContactColumnTimeZone {
    0 column_type with_column_type(impl Into<super::ContactColumnTimeZoneColumnType>) clear_column_type,
    1 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(ContactColumnTimeZoneColumnType {
    Phone = "PHONE",
    Zip = "ZIP",
});
