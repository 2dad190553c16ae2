// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingProduct`.
#[non_exhaustive]
pub struct BillingProduct {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `sku`.
    pub sku: Option<String>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<super::BillingProductUnitOfMeasure>,
    __marks: rt::Marks,
}
/// The values of `unitOfMeasure` in [`BillingProduct`](super::BillingProduct).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingProductUnitOfMeasure {
    /// `Call`
    Call,
    /// `Character`
    Character,
    /// `Conversation`
    Conversation,
    /// `Course`
    Course,
    /// `Day`
    Day,
    /// `EA`
    Ea,
    /// `Each`
    Each,
    /// `Employee`
    Employee,
    /// `Engagement`
    Engagement,
    /// `Evaluation`
    Evaluation,
    /// `Event`
    Event,
    /// `Exam`
    Exam,
    /// `GB`
    Gb,
    /// `Guide`
    Guide,
    /// `Hour`
    Hour,
    /// `Ingestion`
    Ingestion,
    /// `Instance`
    Instance,
    /// `Interaction`
    Interaction,
    /// `Invocation`
    Invocation,
    /// `Message`
    Message,
    /// `MillionCharacters`
    MillionCharacters,
    /// `Minute`
    Minute,
    /// `Person`
    Person,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Port`
    Port,
    /// `RateTable`
    RateTable,
    /// `Segment`
    Segment,
    /// `Session`
    Session,
    /// `Stream`
    Stream,
    /// `Summary`
    Summary,
    /// `Token`
    Token,
    /// `Transaction`
    Transaction,
    /// `Translation`
    Translation,
    /// `Turn`
    Turn,
    /// `Unit`
    Unit,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingProduct {
    "id" Str id,
    "name" Str name,
    "sku" Str sku,
    "unitOfMeasure" Enum unit_of_measure,
});

rt::open_enum!(BillingProductUnitOfMeasure {
    Call = "Call",
    Character = "Character",
    Conversation = "Conversation",
    Course = "Course",
    Day = "Day",
    Ea = "EA",
    Each = "Each",
    Employee = "Employee",
    Engagement = "Engagement",
    Evaluation = "Evaluation",
    Event = "Event",
    Exam = "Exam",
    Gb = "GB",
    Guide = "Guide",
    Hour = "Hour",
    Ingestion = "Ingestion",
    Instance = "Instance",
    Interaction = "Interaction",
    Invocation = "Invocation",
    Message = "Message",
    MillionCharacters = "MillionCharacters",
    Minute = "Minute",
    Person = "Person",
    PhoneNumber = "PhoneNumber",
    Port = "Port",
    RateTable = "RateTable",
    Segment = "Segment",
    Session = "Session",
    Stream = "Stream",
    Summary = "Summary",
    Token = "Token",
    Transaction = "Transaction",
    Translation = "Translation",
    Turn = "Turn",
    Unit = "Unit",
    User = "User",
});
