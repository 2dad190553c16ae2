// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DeleteProgramResponse`.
#[non_exhaustive]
pub struct DeleteProgramResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `topicLinksJob`.
    pub topic_links_job: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(DeleteProgramResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "topicLinksJob" Any topic_links_job,
});
