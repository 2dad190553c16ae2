// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AttendanceStatusListing`.
#[non_exhaustive]
pub struct AttendanceStatusListing {
    /// `entities`.
    pub entities: Option<Vec<super::AttendanceStatus>>,
    __marks: rt::Marks,
}

rt::model!(AttendanceStatusListing {
    "entities" Any entities,
});
