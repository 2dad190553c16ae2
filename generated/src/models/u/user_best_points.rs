// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserBestPoints`.
#[non_exhaustive]
pub struct UserBestPoints {
    /// `bestPoints`.
    pub best_points: Option<Vec<super::UserBestPointsItem>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(UserBestPoints {
    "bestPoints" Any best_points,
    "user" Any user,
});
