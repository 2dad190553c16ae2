// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MemberListing`.
#[non_exhaustive]
pub struct MemberListing {
    /// `entities`.
    pub entities: Option<Vec<super::Member>>,
    __marks: rt::Marks,
}

rt::model!(MemberListing {
    "entities" Any entities,
});
