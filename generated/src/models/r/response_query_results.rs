// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseQueryResults`.
#[non_exhaustive]
pub struct ResponseQueryResults {
    /// `results`, required.
    pub results: Option<super::ResponseEntityList>,
    __marks: rt::Marks,
}

rt::model!(ResponseQueryResults {
    "results" Any results,
});
