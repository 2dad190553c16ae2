// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserStationChangeTopicUserStations`.
#[non_exhaustive]
pub struct UserStationChangeTopicUserStations {
    /// `associatedStation`.
    pub associated_station: Option<super::UserStationChangeTopicUserStation>,
    __marks: rt::Marks,
}

rt::model!(UserStationChangeTopicUserStations {
    "associatedStation" Any associated_station,
});
