/** What LangChain and LangGraph put into the `metadata` of every run and span. */
const OWN =
  /^(?:ls_|lc_|langgraph_|LANGSMITH_|checkpoint|thread_id$|session_id$|conversation_id$|revision_id$|__pregel|runtime$|versions$|sdk|library|platform|py_)/

/** Whether an entry of the metadata is LangChain's own, and nobody's fact of the call. */
export const isLangChainMetadata = (name: string): boolean => OWN.test(name)
