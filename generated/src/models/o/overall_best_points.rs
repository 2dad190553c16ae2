// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OverallBestPoints`.
#[non_exhaustive]
pub struct OverallBestPoints {
    /// `bestPoints`.
    pub best_points: Option<Vec<super::OverallBestPointsItem>>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(OverallBestPoints {
    "bestPoints" Any best_points,
    "division" Any division,
    "performanceProfile" Any performance_profile,
});
