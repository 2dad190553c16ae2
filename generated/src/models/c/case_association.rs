// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseAssociation`.
#[non_exhaustive]
pub struct CaseAssociation {
    /// `associationType`.
    pub association_type: Option<super::CaseAssociationAssociationType>,
    /// `case`.
    pub case: Option<super::CaseReference>,
    /// `conversation`.
    pub conversation: Option<super::ConversationReference>,
    /// `dateAssociated`.
    pub date_associated: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `stage`.
    pub stage: Option<super::StageReference>,
    /// `step`.
    pub step: Option<super::StepReference>,
    /// `workitem`.
    pub workitem: Option<super::WorkitemReference>,
    __marks: rt::Marks,
}
/// The values of `associationType` in [`CaseAssociation`](super::CaseAssociation).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseAssociationAssociationType {
    /// `Activity`
    Activity,
    /// `Enquiry`
    Enquiry,
    /// `Initiation`
    Initiation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseAssociation {
    "associationType" Enum association_type,
    "case" Any case,
    "conversation" Any conversation,
    "dateAssociated" DateTime date_associated,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "stage" Any stage,
    "step" Any step,
    "workitem" Any workitem,
});

rt::open_enum!(CaseAssociationAssociationType {
    Activity = "Activity",
    Enquiry = "Enquiry",
    Initiation = "Initiation",
});
