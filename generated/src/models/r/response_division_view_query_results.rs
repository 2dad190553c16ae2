// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseDivisionViewQueryResults`.
#[non_exhaustive]
pub struct ResponseDivisionViewQueryResults {
    /// `results`, required.
    pub results: Option<super::DomainEntityListingResponseDivisionView>,
    __marks: rt::Marks,
}

rt::model!(ResponseDivisionViewQueryResults {
    "results" Any results,
});
