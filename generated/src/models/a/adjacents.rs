// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Adjacents`.
#[non_exhaustive]
pub struct Adjacents {
    /// `directReports`.
    pub direct_reports: Option<Vec<super::User>>,
    /// `siblings`.
    pub siblings: Option<Vec<super::User>>,
    /// `superiors`.
    pub superiors: Option<Vec<super::User>>,
    __marks: rt::Marks,
}

rt::model!(Adjacents {
    "directReports" Any direct_reports,
    "siblings" Any siblings,
    "superiors" Any superiors,
});
