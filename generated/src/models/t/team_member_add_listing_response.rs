// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamMemberAddListingResponse`.
#[non_exhaustive]
pub struct TeamMemberAddListingResponse {
    /// `entities`.
    pub entities: Option<Vec<super::UserReference>>,
    /// `failures`.
    pub failures: Option<Vec<super::TeamAddMemberFailure>>,
    __marks: rt::Marks,
}

rt::model!(TeamMemberAddListingResponse {
    "entities" Any entities,
    "failures" Any failures,
});
