// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationNetworkConnectivity`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationNetworkConnectivity {
    /// `bluetoothEnabled`.
    pub bluetooth_enabled: Option<bool>,
    /// `carrier`.
    pub carrier: Option<String>,
    /// `cellularEnabled`.
    pub cellular_enabled: Option<bool>,
    /// `wifiEnabled`.
    pub wifi_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationNetworkConnectivity {
    "bluetoothEnabled" Bool bluetooth_enabled,
    "carrier" Str carrier,
    "cellularEnabled" Bool cellular_enabled,
    "wifiEnabled" Bool wifi_enabled,
});
