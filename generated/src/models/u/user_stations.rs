// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserStations`.
#[non_exhaustive]
pub struct UserStations {
    /// `associatedStation`.
    pub associated_station: Option<Box<super::UserStation>>,
    /// `defaultStation`.
    pub default_station: Option<Box<super::UserStation>>,
    /// `effectiveStation`.
    pub effective_station: Option<Box<super::UserStation>>,
    /// `lastAssociatedStation`.
    pub last_associated_station: Option<Box<super::UserStation>>,
    __marks: rt::Marks,
}

rt::model!(UserStations {
    "associatedStation" Any associated_station,
    "defaultStation" Any default_station,
    "effectiveStation" Any effective_station,
    "lastAssociatedStation" Any last_associated_station,
});

rt::setters!(UserStations {
    0 associated_station with_associated_station(super::UserStation) clear_associated_station,
    1 default_station with_default_station(super::UserStation) clear_default_station,
    2 effective_station with_effective_station(super::UserStation) clear_effective_station,
    3 last_associated_station with_last_associated_station(super::UserStation) clear_last_associated_station,
});
